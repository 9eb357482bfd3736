package vn.sen.bench;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.sen.schedule.Found;
import vn.sen.schedule.When;
import vn.sen.schedule.WhenText;

/** Dates: read back from the store for every row that a view loads, and found in every line of a document. */
@State(Scope.Benchmark)
public class DatesBench {
    private final String stored = "2024-03-01/2024-03-17";
    private final String line = "Tham dự Lễ hội Áo dài Thành phố lần thứ 10 từ ngày 01/3 đến ngày 17/3/2024; triển khai"
            + " các hoạt động hưởng ứng trong suốt Tháng 3/2024.";

    @Benchmark
    public When aStoredDateIsRead() {
        return When.parse(stored);
    }

    @Benchmark
    public List<Found> theDatesOfALineAreFound() {
        return WhenText.findAll(line, 2024);
    }
}

package vn.sen.desktop.parts;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sen.office.DelegationId;
import vn.sen.office.PartnerId;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;

/** Somewhere in the program that one can go to. Null means: where that screen was. */
public sealed interface Place {
    /** Hôm nay. */
    record Home() implements Place {}

    /** Kế hoạch. */
    record Plans(@Nullable PlanId plan, @Nullable ItemId item) implements Place {}

    /** The import check of a file. */
    record Import(Path file) implements Place {}

    /** Lịch. */
    record Calendar(@Nullable LocalDate day) implements Place {}

    /** Tiến độ. */
    record Gantt(@Nullable PlanId plan, @Nullable ItemId item) implements Place {}

    /** Đối tác. */
    record Partners(@Nullable PartnerId partner, @Nullable DelegationId delegation) implements Place {}

    /** Văn bản. */
    record Documents(@Nullable PlanId plan) implements Place {}

    /** Cài đặt. */
    record Settings() implements Place {}
}

package vn.sen.store;

import java.util.List;
import java.util.stream.Collectors;

/** A list of single lines in one column, one under the other. */
final class Lines {
    private Lines() {}

    static String of(List<String> lines) {
        return lines.stream()
                .map(line -> Nfc.of(line.replace('\n', ' ')) + "\n")
                .collect(Collectors.joining());
    }

    static List<String> read(String column) {
        return column.isEmpty()
                ? List.of()
                : List.of(column.substring(0, column.length() - 1).split("\n", -1));
    }
}

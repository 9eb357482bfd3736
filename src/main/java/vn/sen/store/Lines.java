package vn.sen.store;

import java.util.List;
import java.util.stream.Collectors;

/** A list of single lines in one column, each with its end. */
final class Lines {
    private Lines() {}

    static String of(List<String> lines) {
        return lines.stream()
                .map(line -> Nfc.of(line.replaceAll("\\R", " ")) + '\n')
                .collect(Collectors.joining());
    }

    static List<String> read(String column) {
        return column.lines().toList();
    }
}

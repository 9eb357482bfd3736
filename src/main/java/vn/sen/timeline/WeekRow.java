package vn.sen.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The boxes of one week in their lanes.
 *
 * @param shown boxes with a line of their own, by lane
 * @param hiddenByColumn entries without, by column
 */
record WeekRow(List<Box> shown, Map<Integer, List<Entry>> hiddenByColumn) {
    private static final int WEEK = 7;
    /** Long ones on top, so that they run straight; then observances on the first free line; then the day's own. */
    private static final Comparator<Box> ORDER = Comparator.comparingInt(WeekRow::rank)
            .thenComparingInt(Box::first)
            .thenComparing(Comparator.comparingInt(Box::last).reversed());

    static WeekRow pack(List<Box> parts, int lanes) {
        List<Box> placed = place(parts);
        Set<Box> hidden = overflow(placed, lanes);
        Map<Integer, List<Entry>> byColumn = new TreeMap<>();
        for (Box box : placed) {
            if (hidden.contains(box)) {
                for (int column = box.first(); column <= box.last(); column++) {
                    byColumn.computeIfAbsent(column, any -> new ArrayList<>()).add(box.entry());
                }
            }
        }
        List<Box> alone = hidden.stream()
                .flatMap(box -> alone(box, byColumn, lanes - 1).stream())
                .toList();
        byColumn.values().removeIf(entries -> entries.size() == 1);
        List<Box> shown = Stream.concat(placed.stream().filter(box -> !hidden.contains(box)), alone.stream())
                .sorted(Comparator.comparingInt(Box::lane).thenComparingInt(Box::first))
                .toList();
        return new WeekRow(shown, byColumn);
    }

    /** The parts of a hidden box on days where nothing else is hidden: it takes the line that its count would. */
    private static List<Box> alone(Box box, Map<Integer, List<Entry>> byColumn, int lane) {
        List<Box> parts = new ArrayList<>();
        int column = box.first();
        while (column <= box.last()) {
            int first = column;
            while (column <= box.last()
                    && byColumn.getOrDefault(column, List.of()).size() == 1) {
                column++;
            }
            if (column > first) {
                parts.add(box.part(first, column - 1).inLane(lane));
            } else {
                column++;
            }
        }
        return parts;
    }

    private static int rank(Box box) {
        if (!box.entry().oneDay()) {
            return 0;
        }
        return box.entry().kind() == Entry.Kind.OBSERVANCE ? 1 : 2;
    }

    private static List<Box> place(List<Box> parts) {
        List<boolean[]> taken = new ArrayList<>();
        List<Box> placed = new ArrayList<>();
        for (Box part : parts.stream().sorted(ORDER).toList()) {
            int lane = 0;
            while (lane < taken.size() && !free(taken.get(lane), part)) {
                lane++;
            }
            if (lane == taken.size()) {
                taken.add(new boolean[WEEK]);
            }
            for (int column = part.first(); column <= part.last(); column++) {
                taken.get(lane)[column] = true;
            }
            placed.add(part.inLane(lane));
        }
        return placed;
    }

    private static boolean free(boolean[] lane, Box box) {
        for (int column = box.first(); column <= box.last(); column++) {
            if (lane[column]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Boxes that find no line. A day where something is hidden also gives its last line to the count, which may hide a
     * box that reaches into other days; so it goes on until nothing more is hidden.
     */
    private static Set<Box> overflow(List<Box> placed, int lanes) {
        Set<Box> hidden = new HashSet<>();
        placed.stream().filter(box -> box.lane() >= lanes).forEach(hidden::add);
        boolean more = !hidden.isEmpty();
        while (more) {
            boolean[] crowded = new boolean[WEEK];
            for (Box box : hidden) {
                for (int column = box.first(); column <= box.last(); column++) {
                    crowded[column] = true;
                }
            }
            more = false;
            for (Box box : placed) {
                if (box.lane() == lanes - 1 && touches(crowded, box)) {
                    more |= hidden.add(box);
                }
            }
        }
        return hidden;
    }

    private static boolean touches(boolean[] columns, Box box) {
        for (int column = box.first(); column <= box.last(); column++) {
            if (columns[column]) {
                return true;
            }
        }
        return false;
    }
}

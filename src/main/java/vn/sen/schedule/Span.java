package vn.sen.schedule;

/** What stretch of time is meant, apart from how sure it is. Its text is EDTF. */
public sealed interface Span {
    /** A day, month, quarter, half-year or year named by itself. */
    record At(Point point) implements Span {
        @Override
        public String toString() {
            return point.toString();
        }
    }

    /** From the first day of one point to the last day of another: {@code 2024-03-01/2024-03-17}. */
    record Between(Point from, Point to) implements Span {
        public Between {
            if (to.last().isBefore(from.first())) {
                throw new IllegalArgumentException("ends before it starts: " + from + " .. " + to);
            }
        }

        @Override
        public String toString() {
            return from + "/" + to;
        }
    }

    /** A deadline ('trước ngày 20/6'): {@code ../2024-06-20}. */
    record Before(Point due) implements Span {
        @Override
        public String toString() {
            return "../" + due;
        }
    }

    /** From a point on, with no end ('từ tháng 9'): {@code 2024-09/..}. */
    record Since(Point from) implements Span {
        @Override
        public String toString() {
            return from + "/..";
        }
    }
}

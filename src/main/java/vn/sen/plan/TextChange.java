package vn.sen.plan;

/**
 * Where two texts differ: all that stands before and after the stretch is the same in both.
 *
 * @param start first character that differs
 * @param oldEnd one past the last one in the old text
 * @param newEnd one past the last one in the new text
 */
record TextChange(int start, int oldEnd, int newEnd) {
    static TextChange between(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int tail = 0;
        while (tail < shorter - start
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        return new TextChange(start, before.length() - tail, after.length() - tail);
    }

    int shift() {
        return newEnd - oldEnd;
    }
}

package vn.sen.schedule;

import java.util.Set;

/**
 * Tells numbers of dates from numbers of other things in running text: items (1.10), documents (939/QĐ-TTg, 80/2020),
 * ratios (24/25 tỉnh), shares (90%). What people type into a date field is taken at its word.
 */
final class NumberGuard {
    /** 'Nghị định 80/2020', 'số 12/2024', 'Điều 3/2': what follows is no date. */
    private static final Set<String> REFERENCES = Set.of("""
            số thôn đường phố ấp xóm khóm kiệt trường lớp điều khoản mục điểm trang bảng biểu mẫu tổ quận phường
            hẻm ngõ định tư luật quyết thị hoạch văn dẫn trình nđ qđ tt nq ct kh cv tỷ tỉ đạt chiếm lệ
            """.split("\\s+"));
    /** What is counted in a ratio. */
    private static final Set<String> COUNTED = Set.of("""
            số, tổng số, tỉnh, xã, phường, thị trấn, huyện, quận, đơn vị, cơ sở, chi hội, hội viên, đại biểu,
            người, cán bộ, thành viên, ủy viên, uỷ viên, chỉ tiêu, tiêu chí, nội dung, nhiệm vụ, phụ nữ, hộ,
            trẻ em, lượt, thôn, ấp, khu, phiếu, mô hình, lớp, trường, diện tích, ngày, thời gian, đồng chí,
            hội nghị, cuộc, quốc gia, nước, dự án, công trình, phần, mục tiêu
            """.strip().split(",\\s+"));

    private NumberGuard() {}

    /** Whether the number that comes next can begin a date, judged by what touches it on its left. */
    static boolean mayStart(Cursor cursor) {
        if (cursor.forgiving() || !cursor.touching()) {
            return true;
        }
        Token before = cursor.peek(-1);
        if (before.isNumber() || before.isWord() || before.is("/")) {
            return false;
        }
        boolean joins = before.is(".") || before.is(",");
        Token earlier = cursor.peek(-2);
        return !(joins && earlier.isNumber() && earlier.end() == before.start());
    }

    /** Whether the number just passed can end a date, judged by what touches it on its right. */
    static boolean mayEnd(Cursor cursor) {
        if (cursor.forgiving() || !cursor.touching()) {
            return true;
        }
        Token after = cursor.peek(0);
        if (after.isNumber() || after.isWord() || after.is("/") || after.is("%")) {
            return false;
        }
        Token later = cursor.peek(1);
        boolean joins = after.is(".") || after.is(",");
        return !(joins && later.isNumber() && after.end() == later.start());
    }

    /** The same after 'tháng 6', where a comma makes a list ('tháng 6,7,8') and no fraction. */
    static boolean mayEndMonth(Cursor cursor) {
        Token after = cursor.peek(0);
        return cursor.forgiving() || !cursor.touching() || !(after.isNumber() || after.isWord() || after.is("%"));
    }

    /** Whether the words around two numbers leave room for a day without a year ('8/3') or a month ('3/2024'). */
    static boolean noReference(Cursor cursor, int first) {
        return cursor.forgiving()
                || !REFERENCES.contains(cursor.peek(first - cursor.at() - 1).text());
    }

    /** Whether 'a/b' counts a part of a whole; nobody counts more than the whole. */
    static boolean ratio(Cursor cursor, int part, int whole) {
        return !cursor.forgiving() && part <= whole && COUNTED.stream().anyMatch(cursor::sees);
    }
}

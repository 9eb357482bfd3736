package vn.sen.plan;

/** What somebody has to do with an activity. */
public enum Role {
    /** chủ trì */
    LEAD,
    /** phối hợp */
    SUPPORT,
    /** tham mưu */
    ADVISE,
    /** chỉ đạo */
    DIRECT
}

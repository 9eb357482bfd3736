package vn.sen.office;

/**
 * A desk or department of the office that plans assign work to.
 *
 * @param name as printed ('Cán bộ phụ trách Văn phòng'), never blank
 * @param shortName as shown in narrow columns ('Văn phòng')
 */
public record Desk(DeskId id, String name, String shortName) {
    public Desk {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a desk needs a name");
        }
    }
}

package vn.sen.desktop.parts.time;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.sen.office.Desk;
import vn.sen.office.DeskId;
import vn.sen.plan.Assignment;
import vn.sen.plan.Role;

/** Names of who does what, short where the office has a short name for the desk. */
public record Owners(Map<DeskId, String> shortNames) {
    private static final Pattern DUTY = Pattern.compile(
            "^(?:Cán bộ|Chuyên viên|Công chức) (?:phụ trách|theo dõi)(?: công tác)? (?=\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    public static final Owners NONE = new Owners(Map.of());

    public Owners {
        shortNames = Map.copyOf(shortNames);
    }

    public static Owners of(List<Desk> desks) {
        return new Owners(desks.stream()
                .filter(desk -> !desk.shortName().isBlank())
                .collect(Collectors.toMap(Desk::id, Desk::shortName, (one, other) -> one)));
    }

    /** The short name of the desk; where it has none, the printed name without the words that all such names begin with. */
    public String name(Assignment owner) {
        String name = owner.desk().map(shortNames::get).orElse(owner.who());
        return DUTY.matcher(name).replaceFirst("");
    }

    /** Who leads, else who is named first; '' for nobody. */
    public String first(List<Assignment> owners) {
        return owners.stream()
                .filter(owner -> owner.role() == Role.LEAD)
                .findFirst()
                .or(() -> owners.stream().findFirst())
                .map(this::name)
                .orElse("");
    }
}

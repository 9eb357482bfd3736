package vn.sen.plan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sen.office.DeskId;

/**
 * Who does what for an activity.
 *
 * @param who name as printed in the plan, never blank
 * @param deskId the desk of our office that is meant, null if none is known
 */
public record Assignment(Role role, String who, @Nullable DeskId deskId) {
    public Assignment {
        if (who.isBlank()) {
            throw new IllegalArgumentException("an assignment needs somebody");
        }
    }

    public Assignment(Role role, String who) {
        this(role, who, null);
    }

    public Optional<DeskId> desk() {
        return Optional.ofNullable(deskId);
    }
}

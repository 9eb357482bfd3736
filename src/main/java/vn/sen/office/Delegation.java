package vn.sen.office;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sen.schedule.When;

/**
 * A delegation visit, out or in.
 *
 * @param title short name ('Đoàn công tác sang Pakse'), never blank
 * @param partnerId host (out) or guest (in), null if not known
 * @param country country visited or come from, '' if unknown
 * @param purpose why, '' if not said
 * @param head who leads it, '' if unknown
 * @param memberCount number of members, 0 if unknown
 * @param dates when, null if not known
 * @param place places visited or the host place
 */
public record Delegation(
        DelegationId id,
        Direction direction,
        String title,
        @Nullable PartnerId partnerId,
        String country,
        String purpose,
        String head,
        int memberCount,
        @Nullable When dates,
        String place,
        String notes) {
    public Delegation {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a delegation needs a title");
        }
        if (memberCount < 0) {
            throw new IllegalArgumentException("a delegation has no " + memberCount + " members");
        }
    }

    public Optional<PartnerId> partner() {
        return Optional.ofNullable(partnerId);
    }

    public Optional<When> when() {
        return Optional.ofNullable(dates);
    }
}

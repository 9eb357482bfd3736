package vn.sen.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sen.office.Delegation;
import vn.sen.office.DelegationId;
import vn.sen.office.Desk;
import vn.sen.office.DeskId;
import vn.sen.office.Direction;
import vn.sen.office.OwnOffice;
import vn.sen.office.Partner;
import vn.sen.office.PartnerId;
import vn.sen.office.PartnerKind;
import vn.sen.schedule.When;

/** The sample's office with its desks and partners, by the short names that the sample's plans use for them. */
record SampleOffice(
        OwnOffice own, Map<String, Desk> desks, Map<String, Partner> partners, List<Delegation> delegations) {
    static SampleOffice read(List<String> lines) {
        OwnOffice own = OwnOffice.UNKNOWN;
        Map<String, Desk> desks = new LinkedHashMap<>();
        Map<String, Partner> partners = new LinkedHashMap<>();
        List<Delegation> delegations = new ArrayList<>();
        for (String line : lines) {
            String[] part = line.split(" \\| ", -1);
            switch (part[0]) {
                case "office" -> own = office(part);
                case "desk" -> desks.put(part[1], new Desk(DeskId.fresh(), part[2], part[3]));
                case "partner" -> partners.put(part[1], partner(part));
                case "delegation" -> delegations.add(delegation(part, partners));
                default -> {
                    // Blank lines and remarks.
                }
            }
        }
        return new SampleOffice(own, desks, partners, delegations);
    }

    Desk desk(String name) {
        return known(desks.get(name), name);
    }

    Partner partner(String name) {
        return known(partners.get(name), name);
    }

    private static OwnOffice office(String[] part) {
        return new OwnOffice(part[1], part[2], part[3], part[4], part[5], part[6], part[7], part[8]);
    }

    private static Partner partner(String[] part) {
        List<String> aliases = Arrays.asList(part[6].split("; "));
        return new Partner(
                PartnerId.fresh(), part[4], part[5], PartnerKind.valueOf(part[2]), part[3], aliases, part[7]);
    }

    private static Delegation delegation(String[] part, Map<String, Partner> partners) {
        return new Delegation(
                DelegationId.fresh(),
                Direction.valueOf(part[1]),
                part[2],
                known(partners.get(part[3]), part[3]).id(),
                part[4],
                part[5],
                part[6],
                Integer.parseInt(part[7]),
                When.parse(part[8], part[9]),
                part[10],
                part[11]);
    }

    private static <T> T known(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalStateException("the sample does not know " + name);
        }
        return value;
    }
}

package vn.sen.desktop.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sen.plan.Numbering;
import vn.sen.plan.PlanHead;
import vn.sen.plan.Signer;
import vn.sen.text.Messages;

class PlanHeadDraftTest {
    private static final PlanHead HEAD = new PlanHead(
            "KH",
            7,
            "KH-BTV",
            "HỘI LHPN TỈNH SÔNG LAM",
            "BAN THƯỜNG VỤ",
            "Sông Lam",
            LocalDate.of(2031, 2, 7),
            2031,
            "Đối ngoại nhân dân",
            List.of("Như trên", "Lưu: VP"),
            new Signer("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH", "Lê Thị Mai"),
            Numbering.AUTOMATIC);

    private final PlanHeadDraft draft = new PlanHeadDraft(new Messages(Messages.VIETNAMESE));

    @BeforeEach
    void begin() {
        draft.begin(HEAD);
    }

    @Test
    void aHeadThatIsOnlyLookedAtStaysAsItIs() {
        assertThat(draft.finish(HEAD)).contains(HEAD);
    }

    @Test
    void everythingTypedIsInTheHead() {
        draft.superior().set("HỘI LHPN XÃ TÂN HÒA ");
        draft.issuer().set("BAN CHẤP HÀNH");
        draft.number().set("12");
        draft.symbol().set("KH-BCH");
        draft.place().set("Tân Hòa");
        draft.date().set("5/3");
        draft.year().set("2032");
        draft.recipients().set("Đảng ủy xã\n\n  Các chi hội  \nLưu: VP");
        draft.authority().set("TM. BAN CHẤP HÀNH");
        draft.position().set("PHÓ CHỦ TỊCH");
        draft.signer().set("Trần Thị Lan");

        assertThat(draft.finish(HEAD))
                .contains(new PlanHead(
                        "KH",
                        12,
                        "KH-BCH",
                        "HỘI LHPN XÃ TÂN HÒA",
                        "BAN CHẤP HÀNH",
                        "Tân Hòa",
                        LocalDate.of(2032, 3, 5),
                        2032,
                        "Đối ngoại nhân dân",
                        List.of("Đảng ủy xã", "Các chi hội", "Lưu: VP"),
                        new Signer("TM. BAN CHẤP HÀNH", "PHÓ CHỦ TỊCH", "Trần Thị Lan"),
                        Numbering.AUTOMATIC));
    }

    @Test
    void aDraftHasNeitherNumberNorDate() {
        draft.number().set("");
        draft.date().set(" ");

        assertThat(draft.finish(HEAD)).contains(HEAD.withNumber(null, null));
    }

    @Test
    void whatCannotBeReadIsNamedAndNotKept() {
        draft.number().set("mười");
        assertThat(draft.fault().get()).startsWith("Số là");
        assertThat(draft.finish(HEAD)).isEmpty();

        draft.number().set("10");
        draft.date().set("31/2/2031");
        assertThat(draft.fault().get()).startsWith("Ngày ký");
        assertThat(draft.finish(HEAD)).isEmpty();

        draft.date().set("3/2031");
        assertThat(draft.fault().get()).startsWith("Ngày ký");

        draft.date().set("");
        draft.year().set("31");
        assertThat(draft.fault().get()).startsWith("Năm");

        draft.year().set("2031");
        draft.symbol().set("");
        assertThat(draft.fault().get()).contains("ký hiệu");

        draft.symbol().set("KH-BTV");
        assertThat(draft.fault().get()).isEmpty();
    }
}

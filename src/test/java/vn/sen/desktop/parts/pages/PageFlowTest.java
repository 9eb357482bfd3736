package vn.sen.desktop.parts.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PageFlowTest {
    @Test
    void pagesAtFullSizeAreAsLargeAsPaper() {
        PageFlow.Sheet sheet = PageFlow.of(1, Spread.ONE, 1, 900).sheets().getFirst();
        assertThat(sheet.width()).isEqualTo(794);
        assertThat(sheet.height()).isEqualTo(1123);
    }

    @Test
    void onePageStandsInTheMiddle() {
        PageFlow.Sheet sheet = PageFlow.of(3, Spread.ONE, 0.5, 900).sheets().getFirst();
        assertThat(sheet.x() + sheet.width() / 2).isCloseTo(450, within(1.0));
    }

    @Test
    void twoPagesStandSideBySide() {
        PageFlow flow = PageFlow.of(3, Spread.TWO, 0.5, 900);
        assertThat(flow.sheets().get(0).y()).isEqualTo(flow.sheets().get(1).y());
        assertThat(flow.sheets().get(1).x()).isEqualTo(flow.sheets().get(0).x() + 397 + PageFlow.GAP);
        assertThat(flow.sheets().get(2).y()).isGreaterThan(flow.sheets().get(0).bottom());
    }

    @Test
    void aPageThatFitsIsSeenWhole() {
        double zoom = PageFlow.fitting(Fit.PAGE, 2, Spread.TWO, 900, 600);
        PageFlow flow = PageFlow.of(2, Spread.TWO, zoom, 900);
        assertThat(flow.sheets().get(1).x() + flow.sheets().get(1).width()).isLessThanOrEqualTo(900);
        assertThat(flow.sheets().getFirst().bottom()).isLessThanOrEqualTo(600);
    }

    @Test
    void zoomGoesInStepsAndStopsAtItsEnds() {
        assertThat(PageFlow.larger(0.54)).isEqualTo(0.67);
        assertThat(PageFlow.smaller(0.54)).isEqualTo(0.5);
        assertThat(PageFlow.larger(4)).isEqualTo(4);
        assertThat(PageFlow.smaller(0.25)).isEqualTo(0.25);
    }

    @Test
    void onlyPagesThatAreSeenAreDrawn() {
        PageFlow flow = PageFlow.of(10, Spread.ONE, 1, 900);
        assertThat(flow.visible(0, 600)).containsExactly(0);
        assertThat(flow.visible(1000, 1600)).containsExactly(0, 1);
        assertThat(flow.current(1000, 1600)).isEqualTo(1);
    }

    @Test
    void withoutPagesThereIsNothingToSee() {
        PageFlow flow = PageFlow.of(0, Spread.TWO, 1, 900);
        assertThat(flow.visible(0, 600)).isEmpty();
        assertThat(flow.current(0, 600)).isZero();
    }
}

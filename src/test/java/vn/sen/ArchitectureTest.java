package vn.sen;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The program keeps to its plan (docs/architecture.md). The rules are in {@link HouseRules}. */
class ArchitectureTest {
    private static final HouseRules RULES = new HouseRules("vn.sen");
    private static final ImportOption NO_TESTS = location -> !location.contains("/test-classes/");
    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(NO_TESTS).importPackages("vn.sen");

    static Stream<String> rooms() {
        return HouseRules.rooms().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void eachRoomStandsOnItsOwnFloors(String room) {
        RULES.standsOnItsOwnFloors(room).check(CLASSES);
    }

    @Test
    void everyPackageIsInARoom() {
        RULES.everyPackageIsInARoom().check(CLASSES);
    }

    @Test
    void noTwoPackagesStandOnEachOther() {
        RULES.noCircles().check(CLASSES);
    }

    @Test
    void nothingBelowTheDesktopKnowsJavafx() {
        RULES.noJavafxBelowTheDesktop().check(CLASSES);
    }

    @Test
    void nothingBelowTheDesktopUsesAwtWithoutAReason() {
        RULES.noAwtBelowTheDesktopWithoutAReason().check(CLASSES);
    }

    @Test
    void onlyCommandsPrint() {
        RULES.onlyCommandsPrint().check(CLASSES);
    }

    @Test
    void onlyTheStoreSpeaksSql() {
        RULES.onlyTheStoreSpeaksSql().check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatMayBeNull() {
        RULES.everyPackageIsNullMarked().check(CLASSES);
    }

    /** A rule that cannot fail is no rule: each finds its fault in a house that was built wrong on purpose. */
    @Nested
    class TheRulesCanFail {
        private static final HouseRules BROKEN_RULES = new HouseRules("vn.sen.brokenhouse");
        private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("vn.sen.brokenhouse");

        @Test
        void onARoomThatStandsOnAHigherFloor() {
            faults(BROKEN_RULES.standsOnItsOwnFloors("schedule"), "plan.Roof");
        }

        @Test
        void onARoomThatStandsOnItsNeighbour() {
            faults(BROKEN_RULES.standsOnItsOwnFloors("timeline"), "plan.Roof");
        }

        @Test
        void onAPackageThatIsInNoRoom() {
            faults(BROKEN_RULES.everyPackageIsInARoom(), "cellar.Ghost");
        }

        @Test
        void onACircle() {
            faults(BROKEN_RULES.noCircles(), "schedule.Ground");
        }

        @Test
        void onJavafxBelowTheDesktop() {
            faults(BROKEN_RULES.noJavafxBelowTheDesktop(), "plan.Roof");
        }

        @Test
        void onAwtWithoutAReason() {
            faults(BROKEN_RULES.noAwtBelowTheDesktopWithoutAReason(), "timeline.Wall");
        }

        @Test
        void onAPrintOutsideTheCommands() {
            faults(BROKEN_RULES.onlyCommandsPrint(), "schedule.Ground");
        }

        @Test
        void onSqlOutsideTheStore() {
            faults(BROKEN_RULES.onlyTheStoreSpeaksSql(), "book.Shelf");
        }

        @Test
        void onAPackageThatDoesNotSayWhatMayBeNull() {
            faults(BROKEN_RULES.everyPackageIsNullMarked(), "brokenhouse");
        }

        private static void faults(ArchRule rule, String culprit) {
            assertThat(rule.evaluate(BROKEN).getFailureReport().getDetails())
                    .anyMatch(detail -> detail.contains(culprit));
        }
    }
}

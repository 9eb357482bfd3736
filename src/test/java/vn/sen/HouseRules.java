package vn.sen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;

/** The rules of docs/architecture.md for the rooms under one root package. */
final class HouseRules {
    /** Each room with the rooms that it may stand on. {@code text} lies under all of them. */
    private static final Map<String, Set<String>> ROOMS = Map.ofEntries(
            Map.entry("text", Set.of()),
            Map.entry("schedule", Set.of()),
            Map.entry("office", Set.of("schedule")),
            Map.entry("timeline", Set.of("schedule")),
            Map.entry("plan", Set.of("office", "schedule")),
            Map.entry("store", Set.of("plan", "office", "schedule")),
            Map.entry("reading", Set.of("plan", "office", "schedule")),
            Map.entry("writing", Set.of("plan", "timeline", "office", "schedule")),
            Map.entry("book", Set.of("store", "reading", "writing", "plan", "office", "timeline", "schedule")),
            Map.entry(
                    "reporting",
                    Set.of("book", "store", "reading", "writing", "plan", "office", "timeline", "schedule")),
            Map.entry(
                    "exchange",
                    Set.of("book", "store", "reading", "writing", "plan", "office", "timeline", "schedule")),
            Map.entry(
                    "desktop",
                    Set.of(
                            "reporting",
                            "exchange",
                            "book",
                            "store",
                            "reading",
                            "writing",
                            "plan",
                            "office",
                            "timeline",
                            "schedule")),
            Map.entry(
                    "command",
                    Set.of(
                            "reporting",
                            "exchange",
                            "book",
                            "store",
                            "reading",
                            "writing",
                            "plan",
                            "office",
                            "timeline",
                            "schedule")));

    private final String root;

    HouseRules(String root) {
        this.root = root;
    }

    static Set<String> rooms() {
        return ROOMS.keySet();
    }

    /** A room stands only on the rooms that its row in the table allows. */
    ArchRule standsOnItsOwnFloors(String room) {
        Set<String> forbidden = new TreeSet<>(ROOMS.keySet());
        forbidden.remove(room);
        forbidden.remove("text");
        forbidden.removeAll(ROOMS.get(room));
        String[] packages = forbidden.stream().map(this::packages).toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(packages(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .orShould()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "reside in the root package",
                        used -> used.getPackageName().equals(root)))
                .allowEmptyShould(true);
    }

    /** A package that no row names has no floor. */
    ArchRule everyPackageIsInARoom() {
        return classes().should(new ArchCondition<>("be in the root package or in a room of the house") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                String name = item.getPackageName();
                boolean known = name.equals(root)
                        || ROOMS.keySet().stream()
                                .anyMatch(room ->
                                        name.equals(root + "." + room) || name.startsWith(root + "." + room + "."));
                if (!known) events.add(SimpleConditionEvent.violated(item, item.getName() + " is in no room"));
            }
        });
    }

    ArchRule noCircles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
    }

    ArchRule noJavafxBelowTheDesktop() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(root, packages("desktop"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "javax.swing..", "com.sun.javafx..", "atlantafx..", "org.controlsfx..")
                .allowEmptyShould(true);
    }

    ArchRule noAwtBelowTheDesktopWithoutAReason() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(root, packages("desktop"))
                .and(DescribedPredicate.describe(
                        "do not bear @UsesAwt", item -> !outermost(item).isAnnotatedWith(root + ".writing.UsesAwt")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..")
                .allowEmptyShould(true);
    }

    ArchRule onlyCommandsPrint() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root, packages("command"))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .allowEmptyShould(true);
    }

    ArchRule onlyTheStoreSpeaksSql() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(packages("store"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jdbi..", "java.sql..", "javax.sql..", "org.h2..", "org.flywaydb..")
                .allowEmptyShould(true);
    }

    ArchRule everyPackageIsNullMarked() {
        return classes().should(new ArchCondition<>("be in a package with @NullMarked") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (!item.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(
                            item, item.getPackageName() + " has no package-info.java with @NullMarked"));
                }
            }
        });
    }

    private String packages(String room) {
        return root + "." + room + "..";
    }

    private static JavaClass outermost(JavaClass item) {
        JavaClass outer = item;
        while (outer.getEnclosingClass().isPresent())
            outer = outer.getEnclosingClass().get();
        return outer;
    }
}

package vn.sen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Says in plain lines, once the tests are done, which of them were left out and why. */
public final class LeftOut implements TestExecutionListener {
    private final Map<String, List<String>> testsByReason = new TreeMap<>();

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        note(test, reason);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == TestExecutionResult.Status.ABORTED) {
            note(test, result.getThrowable().map(Throwable::getMessage).orElse("an assumption did not hold"));
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        testsByReason.forEach(
                (reason, tests) -> System.out.println("LEFT OUT (" + reason + "): " + String.join(", ", tests)));
        testsByReason.clear();
    }

    private synchronized void note(TestIdentifier test, String reason) {
        String plain = reason.strip()
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("(?i)^assumption (failed|was not met due to): *(left out: )?", "");
        testsByReason.computeIfAbsent(plain, key -> new ArrayList<>()).add(name(test));
    }

    private static String name(TestIdentifier test) {
        Object source = test.getSource().orElse(null);
        if (source instanceof MethodSource method) {
            return simple(method.getClassName()) + "." + method.getMethodName();
        }
        if (source instanceof ClassSource type) {
            return simple(type.getClassName());
        }
        return test.getDisplayName();
    }

    private static String simple(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }
}

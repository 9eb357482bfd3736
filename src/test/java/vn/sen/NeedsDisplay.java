package vn.sen;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.sen.text.Problem;

/**
 * Marks tests of the real window, on a real display or under Xvfb: name their class {@code ...IT}, since only those run
 * without the headless platform. Where there is no display they are left out, and {@link LeftOut} says so.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("display")
@ExtendWith(NeedsDisplay.Condition.class)
public @interface NeedsDisplay {
    /** Asks the program itself. */
    final class Condition implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (System.getProperty("glass.platform") != null) {
                return ConditionEvaluationResult.disabled("runs on a display only: name its class ...IT");
            }
            try {
                Display.check();
                return ConditionEvaluationResult.enabled("there is a display");
            } catch (Problem e) {
                return ConditionEvaluationResult.disabled("no display; xvfb-run mvn verify, or .ci/run, runs it too");
            }
        }
    }
}

package vn.sen.brokenhouse.timeline;

import java.awt.Color;
import vn.sen.brokenhouse.plan.Roof;

/** Wrong on purpose: geometry that knows the plan and a toolkit. */
public record Wall(Roof roof, Color color) {}

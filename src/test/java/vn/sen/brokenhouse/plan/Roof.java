package vn.sen.brokenhouse.plan;

import javafx.scene.control.Label;
import vn.sen.brokenhouse.schedule.Ground;

/** Wrong on purpose: a circle with the ground, and a control below the desktop. */
public record Roof(Ground ground, Label label) {}

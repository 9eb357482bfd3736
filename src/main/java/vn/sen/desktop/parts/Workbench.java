package vn.sen.desktop.parts;

import java.time.Clock;
import vn.sen.book.PlanBook;
import vn.sen.text.Messages;

/** What every screen is given by the composition root. */
public record Workbench(
        PlanBook book, Messages messages, Background background, Navigator navigator, Notices notices, Clock clock) {}

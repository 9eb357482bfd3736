package vn.sen.reading.source;

import java.util.List;
import vn.sen.reading.source.Paragraph.Above;

/** A cell of a table while it is read. */
record TableCell(int column, Above above, List<Paragraph> words) {}

package vn.sen.reading.source;

import vn.sen.text.Problem;

final class PdfSource {
    private final String name;
    PdfSource(String name) { this.name = name; }
    SourceText read(byte[] bytes) throws Problem { throw new Problem("problem.read.wrong-kind", name); }
}

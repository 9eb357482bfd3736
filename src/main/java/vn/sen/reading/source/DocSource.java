package vn.sen.reading.source;

import vn.sen.text.Problem;

final class DocSource {
    private final String name;
    DocSource(String name) { this.name = name; }
    SourceText read(byte[] bytes) throws Problem { throw new Problem("problem.read.wrong-kind", name); }
}

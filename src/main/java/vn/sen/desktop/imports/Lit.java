package vn.sen.desktop.imports;

import vn.sen.reading.Words;

/**
 * Words of the document that are lit.
 *
 * @param row the row of the table that tells of them, -1 if none does
 */
record Lit(Words words, Kind kind, int row) {
    /** Why they are lit; a later one lies over an earlier. */
    enum Kind {
        CITATION,
        OWNER,
        DATE,
        TENTATIVE,
        DOUBTFUL
    }
}

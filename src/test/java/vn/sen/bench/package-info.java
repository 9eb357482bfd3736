/** Measurements: {@code mvn -Pbench verify} writes {@code target/bench/report.md}. */
@NullMarked
package vn.sen.bench;

import org.jspecify.annotations.NullMarked;

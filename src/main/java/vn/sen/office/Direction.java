package vn.sen.office;

/** Đoàn vào or đoàn ra. */
public enum Direction {
    IN,
    OUT
}

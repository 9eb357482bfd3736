package vn.sen.desktop.parts.pages;

/** How many pages stand side by side. */
public enum Spread {
    ONE(1),
    TWO(2);

    final int pages;

    Spread(int pages) {
        this.pages = pages;
    }
}

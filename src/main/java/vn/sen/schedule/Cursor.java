package vn.sen.schedule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.text.Fold;

/** Walks over the tokens of a text; each 'eat' moves on when it finds what it wants, and stays when it does not. */
final class Cursor {
    private static final Token END = new Token(Token.Sort.SIGN, "", Integer.MAX_VALUE, Integer.MAX_VALUE);

    private final List<Token> tokens;
    private final Marks marks;
    private int at;

    /** Whether words must bear their marks. */
    enum Marks {
        /** 'nam' is not 'năm': running text is full of 'Việt Nam'. */
        NEEDED,
        /** 'thang 4' will do: people type so. */
        FORGIVEN
    }

    Cursor(List<Token> tokens, Marks marks) {
        this.tokens = tokens;
        this.marks = marks;
    }

    boolean forgiving() {
        return marks == Marks.FORGIVEN;
    }

    int at() {
        return at;
    }

    void back(int earlier) {
        at = earlier;
    }

    boolean atEnd() {
        return at >= tokens.size();
    }

    /** The token that is some places ahead (0: the next one; -1: the one before). */
    Token peek(int ahead) {
        int index = at + ahead;
        return index >= 0 && index < tokens.size() ? tokens.get(index) : END;
    }

    Token next() {
        Token token = peek(0);
        at++;
        return token;
    }

    /** Words or signs one after the other: {@code eat("nhân dịp")}. */
    boolean eat(String phrase) {
        if (!mayBegin(phrase)) {
            return false;
        }
        int start = at;
        for (String word : phrase.split(" ")) {
            if (!matches(peek(0), word)) {
                at = start;
                return false;
            }
            at++;
        }
        return true;
    }

    /** Looked at before the phrase is taken apart: nearly always it is another word. */
    private boolean mayBegin(String phrase) {
        String word = peek(0).text();
        int length = word.length();
        return forgiving() || phrase.startsWith(word) && (phrase.length() == length || phrase.charAt(length) == ' ');
    }

    boolean eatAny(String... phrases) {
        for (String phrase : phrases) {
            if (eat(phrase)) {
                return true;
            }
        }
        return false;
    }

    /** Words of a list, as many as there are, in any order. */
    void skip(String... phrases) {
        while (eatAny(phrases)) {
            // each turn moves on by one phrase
        }
    }

    boolean sees(String phrase) {
        int start = at;
        boolean seen = eat(phrase);
        at = start;
        return seen;
    }

    /** A number within bounds, or -1. */
    int number(int least, int most) {
        int value = peek(0).value();
        if (value < least || value > most) {
            return -1;
        }
        at++;
        return value;
    }

    /** Whether nothing stands between the token before and the next one. */
    boolean touching() {
        Token before = peek(-1);
        return before != END && peek(0) != END && before.end() == peek(0).start();
    }

    /** Whether the word that many places ahead is this one. */
    boolean sees(int ahead, String word) {
        return matches(peek(ahead), word);
    }

    private boolean matches(Token token, String word) {
        if (token.text().equals(word)) {
            return true;
        }
        return forgiving()
                && token.isWord()
                && token.text().equals(token.plain())
                && token.plain().equals(Fold.plain(word));
    }

    /** The value of the first phrase that is next, null when none is. */
    <T> @Nullable T choose(List<Choice<T>> choices) {
        for (Choice<T> choice : choices) {
            if (eat(choice.phrase())) {
                return choice.value();
            }
        }
        return null;
    }

    /** A phrase and what it means. */
    record Choice<T>(String phrase, T value) {}
}

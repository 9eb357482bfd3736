/** Đối tác: partner organizations and the delegations that go to them and come from them. */
@NullMarked
package vn.sen.desktop.partners;

import org.jspecify.annotations.NullMarked;

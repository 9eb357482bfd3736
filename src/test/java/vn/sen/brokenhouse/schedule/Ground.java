package vn.sen.brokenhouse.schedule;

import vn.sen.brokenhouse.plan.Roof;

/** Wrong on purpose: the ground stands on the roof, and prints. */
public final class Ground {
    public Ground(Roof roof) {
        System.out.println(roof);
    }
}

package vn.sen.desktop.home;

import java.time.LocalDate;

/**
 * An observance that comes.
 *
 * @param beside what is said beside its name: '114 năm', '10/3 âm lịch'; may be ''
 * @param round whether it is an anniversary in full fives or tens ('năm tròn')
 */
record ComingDay(LocalDate day, String name, String beside, boolean round) {}

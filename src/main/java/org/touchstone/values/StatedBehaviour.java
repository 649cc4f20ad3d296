package org.touchstone.values;

/** One thing that people who live a value can be seen to do, or never to do. */
public record StatedBehaviour(long id, Behaviour.Polarity polarity, Behaviour.Level level, String text) {}

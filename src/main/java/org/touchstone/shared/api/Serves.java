package org.touchstone.shared.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The service that a resource's operations are of: who holds none of its roles is refused before what they sent is read
 * or judged. The roles stand on the service, and there alone.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Serves {

    Class<?> value();
}

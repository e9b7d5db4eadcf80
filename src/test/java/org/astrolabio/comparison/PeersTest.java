package org.astrolabio.comparison;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** A test of the comparison on a real database, without a server. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringJUnitConfig(PeersForTests.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@interface PeersTest {}

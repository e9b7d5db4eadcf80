package org.astrolabio.assessment;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** A test of a use case on a real database, with the small questionnaire and without a server. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringJUnitConfig(UseCases.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface UseCaseTest {}

package org.astrolabio.database;

import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Gives every Spring test context the database of the tests; named in {@code META-INF/spring.factories}. */
final class DatabaseForTestsCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configAttributes) {
        return new Customizer(testClass.isAnnotationPresent(OnDemonstrationDatabase.class));
    }

    /** A record, because contexts are shared by tests whose customizers are equal. */
    private record Customizer(boolean demonstration) implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration mergedConfig) {
            DatabaseForTests database = demonstration ? DatabaseForTests.ofDemonstration() : DatabaseForTests.shared();
            // No rebuild comes between what a test writes and what it reads.
            TestPropertyValues.of(
                            "astrolabio.benchmarks.cron=0 0 0 1 1 *",
                            "astrolabio.benchmarks.look-after=P1D",
                            "astrolabio.demonstration=" + demonstration,
                            "spring.datasource.url=" + database.url(),
                            "spring.datasource.username=" + database.user(),
                            "spring.datasource.password=" + database.password())
                    .applyTo(context);
        }
    }
}

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
            TestPropertyValues.of(
                            "astrolabio.demonstration=" + demonstration,
                            "spring.datasource.url=" + database.url(),
                            "spring.datasource.username=" + database.user(),
                            "spring.datasource.password=" + database.password())
                    .applyTo(context);
        }
    }
}

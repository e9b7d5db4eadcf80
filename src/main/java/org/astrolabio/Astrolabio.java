package org.astrolabio;

import java.time.Clock;
import java.util.OptionalInt;
import org.astrolabio.commandline.CommandLine;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Runs the command that its arguments name, or else the server. */
@SpringBootApplication
public class Astrolabio {

    public static void main(String[] arguments) {
        OptionalInt exitStatus = CommandLine.run(Clock.systemUTC(), arguments);
        if (exitStatus.isPresent()) {
            System.exit(exitStatus.getAsInt());
        }
        SpringApplication application = new SpringApplication(Astrolabio.class);
        application.addListeners(new StartCheck(), new Announcement());
        application.run(arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}

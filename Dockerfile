# The application without the embedded database: SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD name the one to use.

# The build runs its migrations on a MariaDB for x86-64; what it makes runs anywhere.
FROM --platform=linux/amd64 eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY frontend frontend
COPY src src
RUN --mount=type=cache,target=/root/.m2 \
    sh ./mvnw --batch-mode --quiet package -Dmaven.test.skip=true -Dembedded-database=false

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --no-create-home astrolabio
ENV LC_ALL=C.UTF-8
WORKDIR /astrolabio
COPY --from=build /build/target/lib lib
COPY --from=build /build/target/astrolabio.jar .
COPY questionnaire questionnaire
USER astrolabio
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET %s/ HTTP/1.0\\r\\n\\r\\n' \"${SERVER_SERVLET_CONTEXT_PATH:-}\" >&3 && head -n 1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-jar", "astrolabio.jar"]

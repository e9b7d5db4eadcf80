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
# The JVM notes the classes that reading the questionnaire needs, as far as that goes without a database: a start is shorter.
RUN java -XX:ArchiveClassesAtExit=astrolabio.jsa -Xlog:disable -jar astrolabio.jar check-questionnaire >/dev/null
# A number, as Kubernetes wants one to see that it is not root.
USER 10001
# Inside the container; who reaches it from outside is for whoever publishes the port.
ENV SERVER_ADDRESS=0.0.0.0
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET %s/health/ready HTTP/1.0\\r\\n\\r\\n' \"${SERVER_SERVLET_CONTEXT_PATH:-}\" >&3 && head -n 1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-Xshare:auto", \
    "-XX:SharedArchiveFile=astrolabio.jsa", "-Xlog:disable", \
    "-XX:Tier4InvocationThreshold=50000", "-XX:Tier4MinInvocationThreshold=6000", \
    "-XX:Tier4CompileThreshold=150000", "-XX:Tier4BackEdgeThreshold=400000", "-jar", "astrolabio.jar"]

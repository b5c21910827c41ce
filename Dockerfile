FROM eclipse-temurin:25-jdk AS build
WORKDIR /src
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY src src
RUN ./mvnw -B -ntp -DskipTests package
RUN java -Djarmode=tools -jar target/neutral-spine.jar extract --layers --destination /layers

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /app spine && install -d -o spine /app /app/data
WORKDIR /app
# What changes least comes first, so that an update sends little.
COPY --from=build --chown=10001 /layers/dependencies/ ./
COPY --from=build --chown=10001 /layers/snapshot-dependencies/ ./
COPY --from=build --chown=10001 /layers/application/ ./
USER 10001
# A start up to where pages could be answered, so that later ones need not load and link the same classes.
RUN java -XX:AOTCacheOutput=neutral-spine.aot -XX:+UseSerialGC -Dspring.context.exit=onRefresh -jar neutral-spine.jar --spring.datasource.url=jdbc:h2:mem:training
# All else may be read-only: run with --read-only --tmpfs /tmp.
VOLUME /app/data
EXPOSE 8080
HEALTHCHECK --start-period=60s CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\r\n\r\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:AOTCache=neutral-spine.aot", "-XX:+UseSerialGC", "-Xmx512m", "-jar", "neutral-spine.jar"]

FROM eclipse-temurin:17-jdk AS build
WORKDIR /src
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY src src
RUN ./mvnw -B -ntp -DskipTests package \
	&& java -Djarmode=tools -jar target/neutral-spine.jar extract --destination /app

FROM eclipse-temurin:25-jre
RUN useradd --system --home-dir /app spine && mkdir -p /app/data && chown spine /app/data
WORKDIR /app
COPY --from=build /app .
USER spine
VOLUME /app/data
EXPOSE 8080
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-Xmx512m", "-jar", "neutral-spine.jar"]

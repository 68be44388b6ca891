# The site built from source, on Java 25:
#   docker build -t backwise .
#   docker run -d --memory 1g -p 127.0.0.1:8080:8080 -v backwise:/data backwise

FROM eclipse-temurin:25-jdk AS build
WORKDIR /src
COPY . .
# CI runs the tests. The cache keeps Maven and the libraries from one build to the next.
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -DskipTests package
RUN java -Djarmode=tools -jar target/backwise-*.jar extract --layers --application-filename app.jar --destination layers

FROM eclipse-temurin:25-jre
WORKDIR /app
# What changes least comes first: a new version of the code replaces only the last, small layer and the cache below.
COPY --from=build /src/layers/dependencies/ ./
COPY --from=build /src/layers/snapshot-dependencies/ ./
COPY --from=build /src/layers/application/ ./

# The same for the training and for every start, since a cache made with other object pointers is refused: without
# UseCompressedOops those depend on the memory of the machine. AOTAdapterCaching would put code for the processor of
# the build into the cache, which before 25.0.5 can crash on another one (JDK-8388703). SerialGC needs least memory;
# half of the limit is for the heap, the rest for the JVM itself. Options of your own go into JAVA_TOOL_OPTIONS.
ENV JDK_JAVA_OPTIONS="-XX:+UseSerialGC -XX:MaxRAMPercentage=50 -XX:+UseCompressedOops \
-XX:+UnlockDiagnosticVMOptions -XX:-AOTAdapterCaching -XX:+ExitOnOutOfMemoryError" \
    LC_ALL=C.UTF-8

# The training: starts once without the web server, on a database in memory, and keeps what the JVM loaded and linked.
# Here and not in the build stage, because the cache fits only this JVM and these files.
RUN SPRING_DATASOURCE_URL=jdbc:h2:mem:training \
    java -XX:AOTCacheOutput=app.aot -Dspring.context.exit=onRefresh -jar app.jar && test -s app.aot

# The built-in database, used as long as SPRING_DATASOURCE_URL names no other, is here.
ENV BACKWISE_DATA=/data
RUN mkdir /data && chown 10001:10001 /data
VOLUME /data

USER 10001:10001
EXPOSE 8080
# The image has neither curl nor wget, and a JVM for every check is too much: bash asks.
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 \
&& printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && read -r _ status _ <&3 && [[ $status == 200 ]]"]
ENTRYPOINT ["java", "-XX:AOTCache=app.aot", "-jar", "app.jar"]

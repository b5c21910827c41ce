package org.neutralspine;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The files for operators: Kubernetes knows each field, all that they name is there, and
 * each setting is one that the application has.
 */
class DeploymentFilesTests {

	private static final Map<String, Class<? extends HasMetadata>> KINDS = Map.of("Deployment", Deployment.class,
			"Service", Service.class, "PodDisruptionBudget", PodDisruptionBudget.class, "Ingress", Ingress.class);

	private final ObjectMapper json = new ObjectMapper().setAnnotationIntrospector(new Strict());

	/**
	 * The models keep what they do not know; here it is refused.
	 */
	private static final class Strict extends JacksonAnnotationIntrospector {

		@Override
		public Boolean hasAnySetter(Annotated member) {
			return Boolean.FALSE;
		}

	}

	@Test
	void kubernetesKnowsEachField() throws IOException {
		List<JsonNode> manifests = documents("deploy/kubernetes.yaml");
		assertThat(manifests).extracting((manifest) -> manifest.path("kind").asText())
			.containsExactlyInAnyOrderElementsOf(KINDS.keySet());
		for (JsonNode manifest : manifests) {
			Class<? extends HasMetadata> kind = KINDS.get(manifest.path("kind").asText());
			assertThat(this.json.treeToValue(manifest, kind).getApiVersion())
				.isEqualTo(HasMetadata.getApiVersion(kind));
			((ObjectNode) manifest.path("spec")).put("mistyped", true);
			assertThatExceptionOfType(UnrecognizedPropertyException.class)
				.isThrownBy(() -> this.json.treeToValue(manifest, kind));
		}
	}

	@Test
	void kubernetesFindsWhatItIsLedTo() throws IOException {
		Map<String, JsonNode> specs = new HashMap<>();
		documents("deploy/kubernetes.yaml")
			.forEach((manifest) -> specs.put(manifest.path("kind").asText(), manifest.path("spec")));
		JsonNode template = specs.get("Deployment").path("template");
		JsonNode container = template.at("/spec/containers/0");
		for (JsonNode selector : List.of(specs.get("Deployment").at("/selector/matchLabels"),
				specs.get("Service").path("selector"), specs.get("PodDisruptionBudget").at("/selector/matchLabels"))) {
			assertThat(selector).isEqualTo(template.at("/metadata/labels"));
		}
		List<String> ports = container.path("ports").findValuesAsText("name");
		assertThat(specs.get("Service").path("ports").findValuesAsText("targetPort")).isNotEmpty().isSubsetOf(ports);
		for (String probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
			assertThat(container.path(probe).at("/httpGet/port").asText()).as(probe).isIn(ports);
		}
		assertThat(container.path("volumeMounts").findValuesAsText("name"))
			.isSubsetOf(template.at("/spec/volumes").findValuesAsText("name"));
		JsonNode backend = specs.get("Ingress").at("/rules/0/http/paths/0/backend/service");
		assertThat(backend.path("name").asText()).isEqualTo("neutral-spine");
		assertThat(backend.at("/port/name").asText()).isIn(specs.get("Service").path("ports").findValuesAsText("name"));
		assertThat(container.path("env").findValuesAsText("name")).contains("SPRING_DATASOURCE_URL")
			.filteredOn((name) -> name.contains("_"))
			.isSubsetOf(settings());
	}

	@Test
	void allThatComposeNamesIsThere() throws IOException {
		JsonNode compose = documents("compose.yaml").get(0);
		JsonNode services = compose.path("services");
		Set<String> settings = settings();
		for (JsonNode service : services) {
			assertThat(service.has("build") || service.has("image")).isTrue();
			assertThat(Path.of(service.path("build").asText("."), "Dockerfile")).isRegularFile();
			JsonNode before = service.path("depends_on");
			assertThat(before.isArray() ? texts(before) : names(before)).isSubsetOf(names(services));
			JsonNode networks = service.path("networks");
			assertThat(networks.isArray() ? texts(networks) : names(networks)).isNotEmpty()
				.isSubsetOf(names(compose.path("networks")));
			for (String volume : texts(service.path("volumes"))) {
				String source = volume.split(":")[0];
				assertThat(source.startsWith(".") ? Files.exists(Path.of(source))
						: names(compose.path("volumes")).contains(source))
					.as(volume)
					.isTrue();
			}
			if (service.has("build")) {
				assertThat(names(service.path("environment"))).isNotEmpty().isSubsetOf(settings);
				assertThat(service.at("/environment/NEUTRALSPINE_TRUSTED_PROXIES"))
					.isEqualTo(services.at("/proxy/networks/inside/ipv4_address"));
				assertThat(Files.readString(Path.of("deploy/Caddyfile"))).contains("one:8080", "other:8080");
			}
		}
	}

	private static Set<String> names(JsonNode object) {
		Set<String> names = new HashSet<>();
		object.fieldNames().forEachRemaining(names::add);
		return names;
	}

	private static List<String> texts(JsonNode list) {
		return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
	}

	private List<JsonNode> documents(String file) throws IOException {
		LoaderOptions options = new LoaderOptions();
		options.setAllowDuplicateKeys(false);
		Iterable<Object> all = new Yaml(new SafeConstructor(options)).loadAll(Files.readString(Path.of(file)));
		return StreamSupport.stream(all.spliterator(), false).<JsonNode>map(this.json::valueToTree).toList();
	}

	/** All that can be set, as it is named in an environment. */
	private static Set<String> settings() throws IOException {
		Set<String> names = new HashSet<>();
		for (URL file : Collections.list(DeploymentFilesTests.class.getClassLoader()
			.getResources("META-INF/spring-configuration-metadata.json"))) {
			JsonMapper.shared()
				.readTree(file.openStream().readAllBytes())
				.path("properties")
				.forEach((property) -> names
					.add(property.path("name").asString().toUpperCase(Locale.ROOT).replaceAll("[.-]", "_")));
		}
		return names;
	}

}

package org.neutralspine.guidance;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import org.neutralspine.guidance.protocol.matrix.InvalidProtocolException;
import org.neutralspine.guidance.protocol.matrix.ProtocolFile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

@Configuration(proxyBeanMethods = false)
@OpenAPIDefinition(info = @Info(title = "Neutral Spine", version = "v1",
		description = "Which exercises somebody may do after a spinal fusion. It supports a physician and never replaces one."))
class GuidanceConfiguration {

	private static final Resource SHIPPED = new ClassPathResource("protocol/default.csv");

	@Bean
	ConfiguredProtocol configuredProtocol(GuidanceProperties properties) {
		Resource named = properties.protocol();
		Resource source = (named != null) ? named : SHIPPED;
		try (Reader file = new InputStreamReader(source.getInputStream(), StandardCharsets.UTF_8.newDecoder())) {
			return new ConfiguredProtocol(ProtocolFile.read(file), source.getDescription(), named != null);
		}
		catch (IOException ex) {
			throw new InvalidProtocolException("The file cannot be read: " + ex.getMessage());
		}
	}

}

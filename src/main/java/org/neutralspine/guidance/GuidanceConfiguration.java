package org.neutralspine.guidance;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

import org.neutralspine.guidance.protocol.InvalidProtocolException;
import org.neutralspine.guidance.protocol.Protocol;
import org.neutralspine.guidance.protocol.ProtocolFile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GuidanceConfiguration {

	@Bean
	Protocol protocol(GuidanceProperties properties) {
		try (Reader file = new InputStreamReader(properties.protocol().getInputStream(),
				StandardCharsets.UTF_8.newDecoder())) {
			return ProtocolFile.read(file);
		}
		catch (IOException ex) {
			throw new InvalidProtocolException("The file cannot be read: " + ex.getMessage());
		}
	}

}

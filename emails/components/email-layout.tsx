import type { ReactNode } from "react";
import { Body, Container, Head, Heading, Html, Preview, Section, Text } from "react-email";
import { EmailFooter } from "./email-footer";
import { styleSheet, theme } from "./theme";

type Props = {
  /** What an inbox shows after the subject: never a code nor a link, for it is read on locked screens too. */
  preview: string;
  title: string;
  children: ReactNode;
};

export function EmailLayout({ preview, title, children }: Props) {
  return (
    <Html lang="fr">
      <Head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{title}</title>
        <style>{styleSheet}</style>
      </Head>
      <Body lang="fr" className="page" style={{ margin: 0, fontFamily: theme.font }}>
        <Preview useTitleTag={false}>{preview}</Preview>
        <Section className="page" style={{ backgroundColor: theme.page }}>
          <Container style={{ padding: "24px 12px" }}>
            <Text
              className="link"
              style={{ margin: "0 0 12px 4px", color: theme.accent, fontSize: 20, fontWeight: 700 }}
            >
              Balorg
            </Text>
            <Section
              className="card"
              style={{
                padding: "28px 24px 12px",
                backgroundColor: theme.card,
                border: `1px solid ${theme.line}`,
                borderTop: `4px solid ${theme.accent}`,
                borderRadius: 6,
              }}
            >
              <Heading
                as="h1"
                className="text"
                style={{ margin: "0 0 20px", color: theme.text, fontSize: 24, lineHeight: "30px" }}
              >
                {title}
              </Heading>
              {children}
            </Section>
            <EmailFooter />
          </Container>
        </Section>
      </Body>
    </Html>
  );
}

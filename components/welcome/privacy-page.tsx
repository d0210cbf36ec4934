import { ATTRIBUTION } from '../../lib/citation/attribution';
import { PageFrame } from '../page-frame';
import { Section } from '../settings/section';
import { privacy } from './messages';

/** What is stored where and until when, and what each permission is for. */
export function PrivacyPage() {
  const { stored, permissions, licences, links } = privacy;
  return (
    <PageFrame
      title={privacy.title}
      more={[
        { href: '/options.html', name: links.settings },
        { href: '/welcome.html', name: links.welcome },
      ]}
    >
      <p class="lead">{privacy.lead}</p>
      <Section id="stored" title={stored.title}>
        <table class="facts">
          <thead>
            <tr>
              {stored.head.map((name) => (
                <th scope="col" key={name}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {stored.rows.map(([what, where, until]) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td data-head={stored.head[1]}>{where}</td>
                <td data-head={stored.head[2]}>{until}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <Section id="permissions" title={permissions.title}>
        <dl class="reasons">
          {permissions.rows.map(([name, reason]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{reason}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section id="licences" title={licences.title}>
        <p>{licences.text}</p>
        <ul class="list">
          <li>
            <a href="/third-party.txt">{licences.notices}</a>
          </li>
          <li lang="en">
            <a href={ATTRIBUTION.url} target="_blank" rel="noreferrer">
              {ATTRIBUTION.phrase}
            </a>
          </li>
        </ul>
      </Section>
    </PageFrame>
  );
}

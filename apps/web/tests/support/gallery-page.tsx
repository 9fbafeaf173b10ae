// The gallery: every sample of one component on a page of its own, named after # in the address.
import { render } from 'preact'
import '../../src/styles/tokens.css'
import '../../src/styles/page.css'
import '../../src/styles/hover.css'
import './gallery.css'
import type { Samples } from '../../src/components/samples.ts'

const files = import.meta.glob<{ readonly samples: Samples }>('../../src/components/*/*.samples.tsx', {
  eager: true,
})

function Gallery({ component }: { readonly component: string }) {
  const samples = files[`../../src/components/${component}/${component}.samples.tsx`]?.samples ?? {}
  // The header, the footer and the places are landmarks themselves, so a page does not wrap them in another one.
  const isFrame = ['header', 'footer', 'tab-bar'].includes(component)
  const shown = Object.entries(samples).map(([name, Sample]) => (
    <div class="stack sample" key={name} data-sample={name}>
      <Sample />
    </div>
  ))
  return (
    <>
      <main>
        <h1>{component}</h1>
        {!isFrame && shown}
      </main>
      {isFrame && shown}
    </>
  )
}

render(<Gallery component={location.hash.slice(1)} />, document.body)

'use client'

import dynamic from 'next/dynamic'

/** To an element that the server rendered React hands no objects, and events that it fired before React came are not heard: this one is made here. */
export const LateParts = dynamic(() => import('./parts').then(({ Parts }) => Parts), { ssr: false })

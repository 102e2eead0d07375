import { mountEmbeddedPage } from '../embedded-page.ts'
import { startWorkspace } from './workspace.ts'

mountEmbeddedPage('rocketChat.workspace')
startWorkspace(new Date())
